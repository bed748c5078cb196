/** Which facts of the services become letters to which account holders; never service of documents. */
package org.comity.gateway.notification;
