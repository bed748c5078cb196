/** Says for one addressee which means of service are open, closed, or a question for a person, and on what ground. */
package org.comity.serviceofprocess.adviser;
