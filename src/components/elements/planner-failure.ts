/** Says so when a planner cannot start, so that its disabled controls are no riddle. */
class PlannerFailure extends HTMLElement {
  connectedCallback(): void {
    document.addEventListener('astro:hydration-error', () => {
      this.hidden = false;
    });
  }
}

customElements.define('planner-failure', PlannerFailure);
