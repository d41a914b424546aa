/** What a command was given on its command line: read in one way, and refused with the usage in one way. */
import { type ParseArgsConfig, parseArgs } from 'node:util';

/** A command's options and words, and how it turns down what it cannot use: with the reason, the usage and exit code 2. */
export type CommandLine<T extends ParseArgsConfig> = ReturnType<typeof parseArgs<T>> & {
  refuse(problem: string): never;
  /** The number that was given to an option: whole, at least `least`. */
  wholeNumber(option: string, text: string, least?: number): number;
  /** The one of `choices` that was given to an option. */
  oneOf<Choice extends string>(option: string, text: string, choices: readonly Choice[]): Choice;
};

/** Reads the command line by `config`. `--help` prints the usage and ends with 0. */
export function commandLine<T extends ParseArgsConfig>(usage: string, config: T): CommandLine<T> {
  if (process.argv.includes('--help') || process.argv.includes('-h')) {
    console.log(usage);
    process.exit(0);
  }
  const refuse = (problem: string): never => {
    console.error(`${problem}\n\n${usage}`);
    process.exit(2);
  };
  const parsed = (): ReturnType<typeof parseArgs<T>> => {
    try {
      return parseArgs<T>(config);
    } catch (error) {
      return refuse(error instanceof Error ? error.message : String(error));
    }
  };
  return {
    ...parsed(),
    refuse,
    wholeNumber(option, text, least = 0) {
      const number = Number(text);
      if (text.trim() !== '' && Number.isSafeInteger(number) && number >= least) return number;
      return refuse(`${option} takes a whole number of at least ${least}, not "${text}"`);
    },
    oneOf(option, text, choices) {
      const choice = choices.find((each) => each === text);
      return choice ?? refuse(`${option}: there is no "${text}". There are: ${choices.join(', ')}`);
    },
  };
}
