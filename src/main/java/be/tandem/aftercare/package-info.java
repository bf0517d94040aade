/** Towards the end and after it (P24, P25): bridge to work, after-care plan, and the next step that VDAB takes. */
package be.tandem.aftercare;
