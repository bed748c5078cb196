/** Links that are keys: who holds one may do something, without an account, until it ends. */
package org.comity.serviceofprocess.capability;
