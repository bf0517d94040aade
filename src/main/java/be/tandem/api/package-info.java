/** What the REST calls of all modules share: problems, codes with their Dutch words, the OpenAPI description. */
package be.tandem.api;
