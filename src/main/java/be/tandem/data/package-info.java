/** Data that stands beside the code as plain tables, for people who do not write Java. */
package be.tandem.data;
