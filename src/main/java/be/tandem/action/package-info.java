/** What the providers do with the participant on work and care (P10), and when an internship starts (P11). */
package be.tandem.action;
