import { fill } from '../../../engine/fill.ts';
import type { Plan } from './plan.ts';
import { DroppedParts } from './DroppedParts.tsx';

/** What the reader has to know before anything else: where this programme came from, and whether it is kept. */
export function Notices({ plan }: { readonly plan: Plan }) {
  const { strings, desk } = plan;
  const unkept = {
    'nothing-yet': undefined,
    kept: undefined,
    conflict: undefined,
    blocked: strings.keepingBlocked,
    full: strings.keepingFull,
    unreadable: strings.keepingUnreadable,
  }[desk.keeping];
  return (
    <>
      <CopyNotice plan={plan} />
      <LinkNotice plan={plan} />
      <DroppedParts dropped={plan.dropped} strings={strings} onDismiss={plan.dismissDropped} />
      <ConflictNotice plan={plan} />
      {unkept !== undefined && (
        <p className="notice" role="alert">
          {unkept}
        </p>
      )}
      {desk.deletedElsewhere && (
        <p className="notice" role="alert">
          {strings.deletedElsewhere}
        </p>
      )}
      {desk.otherContent && (
        <p className="notice" role="status">
          {strings.otherContent}
        </p>
      )}
      <UnknownNotice plan={plan} />
    </>
  );
}

function CopyNotice({ plan }: { readonly plan: Plan }) {
  const { strings, desk, mine } = plan;
  if (desk.standing.kind !== 'copy') return null;
  const titles = {
    link: strings.copyOfLinkTitle,
    setting: strings.copyOfSettingTitle,
    file: strings.copyOfFileTitle,
  };
  return (
    <div className="notice" role="status">
      <p>
        <strong>{titles[desk.standing.origin]}</strong> {strings.copyText}
      </p>
      <div className="notice-actions">
        <button type="button" className="button" onClick={plan.keepCopy}>
          {strings.copyKeep}
        </button>
        {mine !== undefined && desk.standing.origin === 'setting' && (
          <button type="button" className="button quiet" onClick={plan.useCopyInMine}>
            {fill(strings.copyUse, { name: mine })}
          </button>
        )}
        <button type="button" className="button quiet" onClick={plan.discardCopy}>
          {plan.mine === undefined ? strings.copyDiscardNew : strings.copyDiscard}
        </button>
      </div>
    </div>
  );
}

function LinkNotice({ plan: { strings, refused } }: { readonly plan: Plan }) {
  if (refused === undefined) return null;
  const text =
    refused.kind === 'newer'
      ? fill(strings.linkNewer, { version: refused.version })
      : refused.reason === 'too-large'
        ? strings.linkRefusedTooLong
        : strings.linkRefusedUnreadable;
  return (
    <p className="notice" role="alert">
      <strong>{strings.linkRefusedTitle}</strong> {text}
    </p>
  );
}

function ConflictNotice({ plan }: { readonly plan: Plan }) {
  const { strings, desk, figures } = plan;
  if (desk.keeping !== 'conflict') return null;
  return (
    <div className="notice" role="alert">
      <p>
        <strong>{strings.conflictTitle}</strong>{' '}
        {fill(strings.conflictText, { time: figures.time(desk.conflict?.savedAt ?? '') })}
      </p>
      <div className="notice-actions">
        <button type="button" className="button" onClick={plan.keepMineAsCopy}>
          {strings.conflictMine}
        </button>
        <button type="button" className="button quiet" onClick={plan.takeTheirs}>
          {strings.conflictTheirs}
        </button>
      </div>
    </div>
  );
}

/** Names what the programme has and this site has not. */
function UnknownNotice({ plan: { strings, evaluation, figures } }: { readonly plan: Plan }) {
  if (evaluation.unknown.length === 0) return null;
  return (
    <p className="notice" role="status">
      <strong>{strings.unknownTitle}</strong>{' '}
      {fill(strings.unknownText, { names: figures.list(evaluation.unknown) })}
    </p>
  );
}
