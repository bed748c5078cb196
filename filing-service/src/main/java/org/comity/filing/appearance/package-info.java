/** How an account enters a case by a code: one who was served, by that of the addressee; a representative, by that of the party. */
package org.comity.filing.appearance;
