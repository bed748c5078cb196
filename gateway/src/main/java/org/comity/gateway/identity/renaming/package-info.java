/** The name of an account, which a person of the court changes who has seen by what paper. */
package org.comity.gateway.identity.renaming;
