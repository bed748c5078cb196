-- As what the filer acts for the plaintiffs; null for a filer who is the plaintiff, as all were before.
alter table submission add column capacity jsonb;
