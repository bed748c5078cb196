/** How an account enters a case by a code: who was served, as the party or as its representative; a representative by one of its own. */
package org.comity.filing.appearance;
