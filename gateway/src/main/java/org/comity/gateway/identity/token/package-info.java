/** Access tokens and the keys that sign them. */
package org.comity.gateway.identity.token;
