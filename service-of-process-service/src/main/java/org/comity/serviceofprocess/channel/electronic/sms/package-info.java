/** Text messages by the provider that a court has, if it has one. They remind and never serve. Source: OL 32. */
package org.comity.serviceofprocess.channel.electronic.sms;
