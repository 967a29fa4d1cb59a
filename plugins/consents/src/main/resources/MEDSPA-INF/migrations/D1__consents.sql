drop table consent_document;
drop table consent;
drop table template;
