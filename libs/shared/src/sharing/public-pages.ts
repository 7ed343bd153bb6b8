/** Addresses after the language of the public pages that belong to no plan; then, after the plan's own, of those that every described plan has. */
export const SITE_PAGES: readonly string[] = ['', '/plans', '/methodology', '/accessibility', '/data', '/developers'];
export const PLAN_PAGES: readonly string[] = ['', '/timeline', '/compare', '/reporting', '/amendments', '/reports'];
