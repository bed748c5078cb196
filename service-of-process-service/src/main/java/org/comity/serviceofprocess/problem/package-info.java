/** The reasons for which this service refuses a request. */
package org.comity.serviceofprocess.problem;
