/** Mails that tell account holders that something happened; never service of documents. */
package org.comity.gateway.notification;
