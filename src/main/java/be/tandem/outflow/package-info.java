/** Who left unemployment and who works, 0, 1, 3, 6, 12 and 18 months after the closing (P27); an early stop never counts. */
package be.tandem.outflow;
