/** Who guides the participant on work and on care: asked, accepted or declined, from the network or from outside it (P9). */
package be.tandem.allocation;
