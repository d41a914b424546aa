/** The footer before it is known where the profile goes. */
export const FooterSkeleton = () => (
  <footer class="foot" aria-hidden="true">
    <div class="foot-row">
      <span class="skeleton w2" />
    </div>
    <div class="foot-row end">
      <span class="skeleton button-skeleton" />
    </div>
  </footer>
);
