drop table adverse_event;
drop table amendment;
drop table session_pass;
drop table treatment_session;
drop table laser;
drop table test_spot;
drop table tattoo;
