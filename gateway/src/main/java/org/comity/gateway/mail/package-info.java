/** Letters and their sending; what they tell is decided elsewhere. */
package org.comity.gateway.mail;
