/** Where a room meets the rest of the service: its seats, the case's documents, the consents, and what its events change. */
package org.comity.hearing.sitting;
