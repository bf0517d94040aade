/** Nobody gets out of sight: contacts and silence (P14), a late start (P9), one side without actions (P10, H9). */
package be.tandem.watch;
