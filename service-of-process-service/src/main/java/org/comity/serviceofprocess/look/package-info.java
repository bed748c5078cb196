/** Who of the court opened what of the service in a case. */
package org.comity.serviceofprocess.look;
