/** Tells the systems of partners that something happened in a case that they registered: what and in which, and nothing about anybody. */
package org.comity.gateway.webhook;
