/** Which courts may take a case, from what is known of it, and what speaks against it. Nothing here decides. */
package org.comity.law.jurisdiction;
