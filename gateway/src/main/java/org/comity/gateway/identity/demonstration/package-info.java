/** People to try the court with, where nobody is real. */
package org.comity.gateway.identity.demonstration;
