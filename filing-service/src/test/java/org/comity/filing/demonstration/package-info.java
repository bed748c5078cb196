/** Makes the PDFs that the journeys upload, from the texts in {@code src/test/resources/papers}. */
package org.comity.filing.demonstration;
