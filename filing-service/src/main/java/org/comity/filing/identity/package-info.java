/** Who an account is, as a court checked it: once, and for every filing after it. */
package org.comity.filing.identity;
