/** What a person can do in the library. Promises reject with what went wrong. */
export interface LibraryActions {
  edit: (profileId: string) => Promise<unknown>;
  remove: (profileId: string) => Promise<unknown>;
  retry: (deliveryId: string) => Promise<unknown>;
  /** Opens a delivery's profile as a new draft. */
  editDelivery: (deliveryId: string) => Promise<unknown>;
  forget: (deliveryId: string) => Promise<unknown>;
  /** Says which profile at the provider a delivery made; null: none. */
  resolve: (deliveryId: string, remoteId: string | null) => Promise<unknown>;
  copy: (text: string) => Promise<void>;
  /** Shows all deliveries, or those that need the person. */
  filter: (filter: DeliveryFilter) => void;
  /** Loads older deliveries. */
  more: () => void;
  /** Saves what could not be read as a file. */
  exportUnreadable: () => Promise<unknown>;
  deleteUnreadable: () => Promise<unknown>;
  newProfile: () => void;
  openOptions: (section: string) => void;
}

export type DeliveryFilter = 'all' | 'attention';

/** How far the deliveries are loaded. */
export interface DeliveryPaging {
  filter: DeliveryFilter;
  total: number;
  attention: number;
  /** There are older ones. */
  more: boolean;
}
