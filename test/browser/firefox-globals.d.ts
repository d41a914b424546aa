/** The few names of Firefox's own window that the driver uses; Mozilla publishes no types for them. */
interface PanelBrowser extends Element {
  currentURI: { spec: string };
  browsingContext: {
    currentWindowGlobal: { drawSnapshot(rect: null, scale: number, background: string): Promise<ImageBitmap> };
  };
  messageManager: {
    addMessageListener(name: string, listener: (message: { data: string }) => void): void;
    removeMessageListener(name: string, listener: (message: { data: string }) => void): void;
    loadFrameScript(url: string, allowDelayedLoad: boolean): void;
  };
}
interface ExtensionInternals {
  terminateBackground(options: { ignoreDevToolsAttached: boolean }): Promise<void>;
}
declare const ChromeUtils: {
  importESModule(url: string): {
    ExtensionParent: {
      apiManager: {
        global: { browserActionFor(extension: unknown): { triggerAction(window: Window): Promise<void> } };
      };
    };
  };
};
declare const WebExtensionPolicy: { getByID(id: string): { extension: ExtensionInternals } };
interface TextInputProcessor {
  beginInputTransactionForTests(window: Window): boolean;
  keydown(event: KeyboardEvent): number;
  keyup(event: KeyboardEvent): boolean;
}
declare const Ci: { nsITextInputProcessor: unknown };
declare const Cc: Record<'@mozilla.org/text-input-processor;1', { createInstance(type: unknown): TextInputProcessor }>;
declare const Services: { focus: { focusedElement: Element | null } };
declare const gBrowser: {
  tabs: { linkedBrowser: { currentURI: { spec: string } } }[];
  selectedBrowser: HTMLElement & { currentURI: { spec: string } };
  removeCurrentTab(): void;
};
declare const SidebarController: { show(id: string): Promise<void>; hide(): void };
