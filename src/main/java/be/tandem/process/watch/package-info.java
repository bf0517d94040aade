/** Lets the processes that watch over the execution know what happened elsewhere (P9, P10, P14). */
package be.tandem.process.watch;
