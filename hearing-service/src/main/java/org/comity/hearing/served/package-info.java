/** What service of process says was served on whom, as far as the time of a hearing turns on it. */
package org.comity.hearing.served;
