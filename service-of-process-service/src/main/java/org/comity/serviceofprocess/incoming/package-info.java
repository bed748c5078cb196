/** What is asked of a court from abroad: taken in, reviewed, carried out by the means of the law here, certified, and followed by who asked. */
package org.comity.serviceofprocess.incoming;
