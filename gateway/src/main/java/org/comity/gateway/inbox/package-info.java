/** What a person was told, kept in the product: read and unread, and live while the page is open. */
package org.comity.gateway.inbox;
