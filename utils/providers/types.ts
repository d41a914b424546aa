/** What a provider declares and does. A provider is one object in one file, listed in `index.ts`. */
import type { Icp, IcpField } from '../icp/types.ts';

export type ProviderId = string;

/** One thing that a person enters once to connect an account. `label`, `help` are message keys of `public/_locales`. */
export interface CredentialField {
  id: string;
  label: string;
  help: string;
  /** Never shown again after saving: "ends in …1234". */
  secret: boolean;
  /** Where to find it, on the vendor's site. */
  url: string;
  placeholder: string;
  optional?: boolean;
  /** The sentence to show when the text cannot be one (as a message key), or null when it is fine. */
  problem: (text: string) => string | null;
}

export interface Choice {
  value: string;
  /** Text to show as it is (a name, a plan); `key` is a message key that wins over it. */
  label: string;
  key?: string;
}

/** One setting. `scope: 'account'` stands in options; `'delivery'` is asked beside the send button, its default in options. */
export interface SettingField {
  id: string;
  label: string;
  help?: string;
  scope: 'account' | 'delivery';
  required?: boolean;
  input: /** `from`: besides `choices`, offer the users that `check` found, or the entries of a `labelled-ids` setting. */
    | { kind: 'choice'; choices: readonly Choice[]; from?: 'users' | { setting: string } }
    | { kind: 'toggle' }
    | { kind: 'number'; min: number; max: number; step: number }
    /** A list that the person keeps: an id and a label of their own each. */
    | { kind: 'labelled-ids'; itemLabel: string };
  default: SettingValue;
}

export type SettingValue = string | number | boolean | LabelledId[];
export interface LabelledId {
  id: string;
  label: string;
}
export type Credentials = Readonly<Record<string, string>>;
export type Settings = Readonly<Record<string, SettingValue>>;

/** How well a provider holds a field: as it is, in another shape (`note` is a message key that says how), or not at all. */
export type Carriage = { how: 'carried' } | { how: 'reshaped'; note: string } | { how: 'dropped' };

/** A request that is ready to leave, without its secrets: byte-identical on every retry. */
export interface CompiledRequest {
  method: 'GET' | 'POST';
  url: string;
  /** Serialised JSON, or null for none. */
  body: string | null;
}

/** What a compile did with the person's values: shown before sending. */
export interface CoverageNote {
  field: IcpField;
  /** `folded`: it has no room of its own there, and is said in the description. */
  kind: 'dropped' | 'reshaped' | 'folded';
  /** A message key; `becomes` are its substitutions. */
  note: string;
  /** The person's values that it is about, as they read them. */
  values: string[];
  /** What they are sent as; empty for what is dropped. */
  becomes: string[];
}

export interface Compiled {
  request: CompiledRequest;
  coverage: CoverageNote[];
}

/** One value of a request's body that comes from the profile. */
export interface RequestPart {
  /** "company_characteristics.employee_count". */
  path: string;
  fields: IcpField[];
  how: 'carried' | 'reshaped';
  /** The end of it that says what was folded in; empty where nothing was. */
  folded: string;
}

export interface ProviderContext {
  fetch: typeof fetch;
  credentials: Credentials;
  settings: Settings;
  /** A fresh UUID v4. */
  uuid: () => string;
  now: () => Date;
  /** The library of this device; only `this-device` uses it. */
  library: Library;
  /** Runs something later; returns how to call it off. Left out: `setTimeout`. */
  timer?: Timer;
}

export type Timer = (milliseconds: number, run: () => void) => () => void;

export interface Library {
  /** Saves once for an id: a second call with the same id changes nothing. */
  save(id: string, icp: Icp): Promise<void>;
  list(): Promise<{ id: string; icp: Icp; savedAt: string }[]>;
}

/** A profile as it stands at a provider; `raw` keeps everything that came, known or not. */
export interface RemoteProfile {
  id: string;
  icp: Partial<Icp>;
  /** The vendor's own words: "generating", "active" … */
  status: string | null;
  reviewStatus?: string | null;
  isActive?: boolean;
  createdAt: string | null;
  raw: unknown;
}

/** `created`: it exists, `remote` says what came back. `accepted`: still processing, the list will show it. */
export type CreateOutcome =
  | { kind: 'created'; id: string; status: string; remote: RemoteProfile | null }
  | { kind: 'accepted'; message: string };

/** Who a key belongs to, as far as the vendor says. `accountId` binds deliveries to the account. */
export interface AccountCheck {
  accountId: string;
  /** What to show: "Connected as …". Empty when the vendor does not say. */
  who: string;
  /** Facts worth showing, e.g. balance, trial end: message key → value. */
  facts: { label: string; value: string }[];
  /** Offered to settings with `from: 'users'`. */
  users?: Choice[];
}

/** All that a surface needs to know of a provider. It brings no code of the wire with it: surfaces open quickly. */
export interface ProviderDeclaration {
  id: ProviderId;
  name: string;
  /** Origins that it talks to, e.g. `https://kashew.ai`; none for this device. */
  origins: readonly string[];
  /** The vendor's page on the API. */
  documentation: string | null;
  credentials: readonly CredentialField[];
  settings: readonly SettingField[];
  carries: Readonly<Record<IcpField, Carriage>>;
  /** Plan id → how many profiles it allows, or writes a day. */
  limits: readonly { plan: string; profiles?: number; requestsPerHour?: number; writesPerDay?: number }[];
  /** How a second create is kept from making a second profile: the vendor honours our key, or its list is compared first. */
  exactlyOnce: 'idempotency-key' | 'listing' | 'local';
}

export interface Provider extends ProviderDeclaration {
  /** The name of an account, from what was entered alone: no request, and never the key itself. Binds a delivery. */
  account(credentials: Credentials, settings: Settings): Promise<string>;
  /** Throws `Failed` (`invalid-profile`, `not-set-up`) when the profile or settings cannot make a request. */
  compile(icp: Icp, settings: Settings): Compiled;
  check(context: ProviderContext): Promise<AccountCheck>;
  /** `key` is the delivery's idempotency key; the same on every retry. */
  create(context: ProviderContext, request: CompiledRequest, key: string): Promise<CreateOutcome>;
  list(context: ProviderContext): Promise<RemoteProfile[]>;
  /** Whether a profile in this status may still change by itself, and is watched. Left out: none does. */
  unsettled?(profile: RemoteProfile): boolean;
  /** Whether a listed profile holds what a request asked for, as far as the listing tells. */
  matches(request: CompiledRequest, profile: RemoteProfile): boolean;
}
