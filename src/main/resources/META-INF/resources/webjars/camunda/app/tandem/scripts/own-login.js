/*
 * The web applications bring a log-in form of their own, which Tandem keeps closed. Whoever logs out, or finds the
 * session expired at the next click, comes to Tandem's log-in page instead.
 */
const LOGIN = '/aanmelden?verlopen';

function leaveForLogin() {
  if (location.hash.startsWith('#/login')) {
    location.replace(LOGIN);
  }
}

export function useOwnLogin() {
  window.addEventListener('hashchange', leaveForLogin);
  leaveForLogin();
}
