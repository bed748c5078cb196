-- Dinars have three decimals, units of account four.
alter table submission alter column claim_amount type numeric(22, 4);
alter table case_file alter column claim_amount type numeric(22, 4);

-- What an account has sent today.
create index document_of_uploader on document (uploaded_by, uploaded_at) include (bytes);
