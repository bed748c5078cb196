/** Handing a letter to the mail server, within limits, and what that answered. Source: RFC 5321. */
package org.comity.serviceofprocess.mail;
