/** The journey of a case, in real browsers against the real stack; and the arrows of the architecture. */
package org.comity.acceptance;
