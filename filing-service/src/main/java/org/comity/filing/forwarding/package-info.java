/** A filing that came to a court which does not decide on it goes on to one that does (跨域立案): who passed it on, where to, and why. */
package org.comity.filing.forwarding;
