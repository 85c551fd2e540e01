// What the security policy blocks inside a worker: the page's own listener sees none of it.

/** Tells the page. */
export function tellViolations(): void {
  self.addEventListener("securitypolicyviolation", (event) => {
    const { effectiveDirective, blockedURI } = event as SecurityPolicyViolationEvent;
    self.postMessage({ kind: "violation", violation: { directive: effectiveDirective, blocked: blockedURI } });
  });
}
