import { spawn } from 'node:child_process';
import { root } from './paths.ts';

export interface Outcome {
  /** 0 if the command succeeded; 1 too where a signal ended it. */
  exitCode: number;
  /** What it wrote, where it was captured; empty where it was shown at once. */
  output: string;
}

export interface RunOptions {
  /** `show` passes the output through as it comes; `capture` keeps it for later. */
  output: 'show' | 'capture';
  env?: Record<string, string>;
}

/** Runs a JavaScript or TypeScript file by this Node, in the root of the repository. */
export async function runNode(
  file: string,
  args: readonly string[],
  { output, env = {} }: RunOptions,
): Promise<Outcome> {
  const child = spawn(process.execPath, [file, ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: output === 'show' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
  });
  const chunks: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
  const exitCode = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      resolve(code ?? 1);
    });
  });
  return { exitCode, output: Buffer.concat(chunks).toString('utf8') };
}
