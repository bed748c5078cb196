/** How every service answers: coded refusals with all their grounds (RFC 9457), commands that run once, and who is asking. */
package org.comity.http;
