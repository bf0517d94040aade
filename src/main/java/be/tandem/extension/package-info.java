/** The one extension of a trajectory: asked with a motivation, decided by VDAB (P18). */
package be.tandem.extension;
