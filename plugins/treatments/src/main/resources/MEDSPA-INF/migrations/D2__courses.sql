drop table course_adverse_event;
drop table course_amendment;
drop table course_pass;
drop table course_session;
drop table course;
