/** The proof of a service: a certificate for people, and a package that anybody checks offline. */
package org.comity.serviceofprocess.proof;
