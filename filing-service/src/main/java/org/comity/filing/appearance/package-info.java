/** How one who was served becomes a party with an account: by the code that only the addressee holds. */
package org.comity.filing.appearance;
