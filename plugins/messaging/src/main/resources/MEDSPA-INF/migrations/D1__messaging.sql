drop table notice;
drop table reminder_rules;
drop table template;
drop table opt_in;
drop table suppression;
drop table delivery_report;
drop table message;
drop table conversation;
