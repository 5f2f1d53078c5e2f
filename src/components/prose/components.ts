import MethodTable from '../lists/MethodTable.astro';
import ModelTable from '../lists/ModelTable.astro';
import AgendaBar from './AgendaBarOf.astro';
import Aside from './Aside.astro';
import Claim from './Claim.astro';
import Count from './Count.astro';
import Default from './Default.astro';
import Example from './Example.astro';
import Formulas from './Formulas.astro';
import JudgedDefaults from './JudgedDefaults.astro';
import Minutes from './Minutes.astro';
import ProseLink from './ProseLink.astro';
import ProseTable from './ProseTable.astro';
import Say from './Say.astro';
import Score from './ScoreOf.astro';
import Term from './Term.astro';
import TryIt from './TryIt.astro';
import WeakQuestions from './WeakQuestions.astro';
import Weeks from './Weeks.astro';

/** What authors may write in MDX without an import. The content check knows the same names. */
export const proseComponents = {
  a: ProseLink,
  table: ProseTable,
  AgendaBar,
  Aside,
  Claim,
  Count,
  Default,
  Example,
  Formulas,
  JudgedDefaults,
  MethodTable,
  Minutes,
  ModelTable,
  Say,
  Score,
  Term,
  TryIt,
  WeakQuestions,
  Weeks,
};
