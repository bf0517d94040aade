/** The signing of the plan as the moment on which the participant meets the providers whom the plan names (P7, H7). */
package be.tandem.introduction;
